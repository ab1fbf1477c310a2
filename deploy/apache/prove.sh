#!/usr/bin/env bash
# 在空闲端口上用 .htaccess 启动 Apache，逐个文件核对。只改“改”字下面的一行。
#   deploy/apache/prove.sh 网站的文件夹 [生成时的 --base，不写就是 /]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export PATH=$here/../../node_modules/.bin:$PATH
. "$here/../free-port.sh"
site=$(cd "${1:?用法：deploy/apache/prove.sh 网站的文件夹 [/路径/]}" && pwd)
base=${2:-/}
port=$(free_port)
work=$(mktemp -d)
modules=${APACHE_MODULES:-/usr/lib/apache2/modules}
mkdir -p "$work/www$base"
cp -r "$site/." "$work/www$base"
sed "s|404 /404.html|404 ${base}404.html|" "$here/.htaccess" > "$work/www$base.htaccess"
# Apache 以 www-data 的身份读文件。
chmod -R a+rX "$work"
cat > "$work/apache.conf" <<CONF
ServerRoot $work
ServerName 127.0.0.1
Listen 127.0.0.1:$port
PidFile $work/apache.pid
ErrorLog $work/error.log
User www-data
Group www-data
$(for name in mpm_event authz_core dir mime headers setenvif filter deflate; do
  echo "LoadModule ${name}_module $modules/mod_$name.so"
done)
TypesConfig /etc/mime.types
DocumentRoot $work/www
<Directory $work/www>
  AllowOverride FileInfo Indexes Options=Indexes
  Require all granted
</Directory>
CONF
apache2 -f "$work/apache.conf"
trap 'kill "$(cat "$work/apache.pid")"; sleep 1; rm -rf "$work"' EXIT
until [ -s "$work/apache.pid" ]; do sleep 0.1; done
echo "$(apache2 -v | head -1)，$site，$base"
node "$here/../prove.ts" "http://127.0.0.1:$port$base" "$site"
