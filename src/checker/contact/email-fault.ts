const address = /^[a-z0-9._%+-]+@[a-z0-9]+(?:[.-]+[a-z0-9]+)*\.[a-z]{2,}$/i;
/** Ends that fingers make of .com and .cn. */
const mistyped = /\.(?:con|cmo|comm|ocm|cim|vom|xom|coom|cnn)$/i;

/** What is wrong with a printed e-mail address, in Chinese; null if it can be written to. */
export function emailFault(value: string): string | null {
  if (value.includes('＠')) return '邮箱应用半角的“@”';
  if (/\s/.test(value)) return '邮箱中间不应有空格';
  if (/@.*@/.test(value)) return '邮箱应只有一个“@”';
  const plain = value.normalize('NFKC').replaceAll('。', '.');
  const domain = plain.slice(plain.indexOf('@') + 1);
  if (/[,，。]/.test(value)) return '邮箱里的点应是“.”';
  if (!domain.includes('.')) return '邮箱“@”后面应有完整的域名，如“example.cn”';
  if (mistyped.test(plain)) return '邮箱的域名像是打错了';
  return address.test(plain) && !plain.includes('..') ? null : '邮箱应形如“zhenggai@example.cn”';
}
