import { z } from 'zod';
import { type Topic, topicNames, topicOfName } from './topic.ts';

const everyName = Object.values(topicNames).join('、');

const topicByName = z.string().transform((written, context): Topic => {
  const name = written.trim();
  const topic = topicOfName(name);
  if (topic) return topic;
  context.addIssue({
    code: 'custom',
    message: `应是下列主题之一：${everyName}`,
    params: {
      advice: /[，、；,;]/.test(name)
        ? '几个主题写成 [药品耗材, 招标采购] 这样，每个之间用英文逗号。'
        : '改成其中一个；没有合适的，删去它。',
    },
  });
  return z.NEVER;
});

/** The topics of an item, as a clerk writes them: a list of Chinese names, none of them twice. */
export const topicsByName = z.array(topicByName).superRefine((topics, context) => {
  for (const [index, topic] of topics.entries()) {
    if (topics.indexOf(topic) === index) continue;
    context.addIssue({
      code: 'custom',
      path: [index],
      message: '每个主题应只写一次，这一个前面已经写过',
      params: { advice: '删去重复的一个。' },
      input: topicNames[topic],
    });
  }
});
