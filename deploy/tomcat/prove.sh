#!/usr/bin/env bash
# 在空闲端口上用 web.xml 启动 Tomcat，逐个文件核对。
#   deploy/tomcat/prove.sh 网站的文件夹 [生成时的 --base，不写就是 /]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export PATH=$here/../../node_modules/.bin:$PATH
. "$here/../free-port.sh"
site=$(cd "${1:?用法：deploy/tomcat/prove.sh 网站的文件夹 [/路径/]}" && pwd)
base=${2:-/}
port=$(free_port)
export CATALINA_HOME=${CATALINA_HOME:-/usr/share/tomcat10}
work=$(mktemp -d)
export CATALINA_BASE=$work CATALINA_PID=$work/tomcat.pid
# 子目录的应用名用 # 代替 /；根目录的叫 ROOT。
app=$(echo "${base#/}" | sed -e 's|/$||' -e 's|/|#|g')
mkdir -p "$work"/{conf,logs,temp,webapps}
cp -r "$site" "$work/webapps/${app:-ROOT}"
mkdir -p "$work/webapps/${app:-ROOT}/WEB-INF"
cp "$here/web.xml" "$work/webapps/${app:-ROOT}/WEB-INF/"
cat > "$work/conf/server.xml" <<CONF
<Server port="-1">
  <Service name="Catalina">
    <Connector port="$port" address="127.0.0.1" protocol="HTTP/1.1" URIEncoding="UTF-8" />
    <Engine name="Catalina" defaultHost="localhost">
      <Host name="localhost" appBase="webapps" autoDeploy="false" />
    </Engine>
  </Service>
</Server>
CONF
"$CATALINA_HOME/bin/catalina.sh" start > /dev/null
trap '"$CATALINA_HOME/bin/catalina.sh" stop 20 -force > /dev/null 2>&1; rm -rf "$work"' EXIT
for _ in $(seq 100); do
  curl -s -o /dev/null "http://127.0.0.1:$port$base" && break
  sleep 0.2
done
echo "$(basename "$CATALINA_HOME")，$site，$base"
node "$here/../prove.ts" "http://127.0.0.1:$port$base" "$site"
