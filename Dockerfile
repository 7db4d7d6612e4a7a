# syntax=docker/dockerfile:1
# What is built needs all packages; what runs needs neither them nor the sources.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
COPY adapters adapters
COPY scripts scripts
COPY manifests manifests
RUN npm run build

FROM node:22-bookworm-slim AS packages
# `--build-arg TEAMS=off` leaves Microsoft's packages out; such a server is for Slack alone.
ARG TEAMS=on
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
RUN if [ "$TEAMS" = off ]; then npm uninstall --omit=dev --ignore-scripts botbuilder botframework-connector @microsoft/teams-ai; fi

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE_URL=file:/data/czy-wolno.db
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY manifests manifests
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node as the first process hears SIGTERM itself: it stops within ten seconds.
ENTRYPOINT ["node", "dist/adapters/main/cli.js"]
CMD ["serve"]
