#!/usr/bin/env bash
# 在空闲端口上用 tongbao.conf 启动 nginx，逐个文件核对。只改“改”字标着的几行。
#   deploy/nginx/prove.sh 网站的文件夹 [生成时的 --base，不写就是 /]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export PATH=$here/../../node_modules/.bin:$PATH
. "$here/../free-port.sh"
site=$(cd "${1:?用法：deploy/nginx/prove.sh 网站的文件夹 [/路径/]}" && pwd)
base=${2:-/}
port=$(free_port)
work=$(mktemp -d)
mkdir -p "$(dirname "$work/www${base%/}")"
ln -s "$site" "$work/www${base%/}"
sed -e "s|listen 80;|listen 127.0.0.1:$port;|" -e "s|root /srv/tongbao;|root $work/www;|" \
  -e "s|error_page 404 /404.html;|error_page 404 ${base}404.html;|" \
  "$here/tongbao.conf" > "$work/tongbao.conf"
cat > "$work/nginx.conf" <<CONF
pid $work/nginx.pid;
error_log $work/error.log;
events { }
http {
    access_log off;
    client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
    uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
    include $work/tongbao.conf;
}
CONF
# nginx 以 www-data 的身份读文件。
chmod 755 "$work"
nginx -c "$work/nginx.conf" -e "$work/error.log"
trap 'kill "$(cat "$work/nginx.pid")"; rm -rf "$work"' EXIT
until [ -s "$work/nginx.pid" ]; do sleep 0.1; done
echo "$(nginx -v 2>&1)，$site，$base"
node "$here/../prove.ts" "http://127.0.0.1:$port$base" "$site"
