import type { Words } from "../../../src/policy/words.js";

/** What a variable of the environment is for, what it takes, and whether its value is a secret and never shown. */
interface VariableWords {
  readonly about: Words;
  readonly expected: Words;
  readonly secret?: true;
}

const says = (pl: string, en: string): Words => ({ pl, en });
const aGuid = says(
  "identyfikator GUID, jak 00000000-0000-0000-0000-000000000000",
  "a GUID, like 00000000-0000-0000-0000-000000000000",
);
const pem = says("ścieżka do pliku PEM", "the path of a PEM file");

/** Every variable that `serve` reads, in the order in which help lists them. Plain data: help must be quick. */
export const VARIABLE_WORDS = {
  PORT: {
    about: says("port serwera (domyślnie 3000)", "the server's port (default 3000)"),
    expected: says("liczba od 0 do 65535", "a number from 0 to 65535"),
  },
  HOST: {
    about: says("adres, na którym serwer słucha (domyślnie 0.0.0.0)", "the address to listen on (default 0.0.0.0)"),
    expected: says("adres IP albo nazwa, jak 127.0.0.1", "an IP address or a name, like 127.0.0.1"),
  },
  PUBLIC_URL: {
    about: says("adres serwera z zewnątrz; potrzebny do OAuth", "the server's address from outside; OAuth needs it"),
    expected: says(
      "adres https://host bez ścieżki, jak go widać z zewnątrz",
      "an address https://host without a path, as seen from outside",
    ),
  },
  DATABASE_URL: {
    about: says("baza danych (domyślnie file:./data/czy-wolno.db)", "the database (default file:./data/czy-wolno.db)"),
    expected: says(
      "file:./data/czy-wolno.db albo postgres://użytkownik:hasło@host/baza",
      "file:./data/czy-wolno.db or postgres://user:password@host/database",
    ),
    // A Postgres address holds a password.
    secret: true,
  },
  ENCRYPTION_KEY: {
    about: says(
      "klucz, którym szyfrowane są tokeny i otwarte karty; przy bazie w pliku powstaje sam, obok niej",
      "the key that seals tokens and open cards; beside a file it is made by itself",
    ),
    expected: says(
      "32 losowe bajty w base64 albo 64 cyfry szesnastkowe (openssl rand -base64 32), albo lista id:klucz,id:klucz: pierwszy szyfruje, wszystkie otwierają",
      "32 random bytes in base64 or 64 hexadecimal digits (openssl rand -base64 32), or a list id:key,id:key: the first seals, all open",
    ),
    secret: true,
  },
  SLACK_SIGNING_SECRET: {
    about: says("podpis żądań ze Slacka", "signs Slack's requests"),
    expected: says("Signing Secret aplikacji, z Basic Information", "the app's Signing Secret, from Basic Information"),
    secret: true,
  },
  SLACK_BOT_TOKEN: {
    about: says("jeden workspace: token bota", "one workspace: the bot's token"),
    expected: says(
      "token xoxb-… z OAuth & Permissions (rotowane, xoxe.…, działają tylko z OAuth)",
      "a token xoxb-… from OAuth & Permissions (rotated ones, xoxe.…, need OAuth)",
    ),
    secret: true,
  },
  SLACK_CLIENT_ID: {
    about: says("wiele workspace'ów przez OAuth: Client ID", "many workspaces by OAuth: the Client ID"),
    expected: says("Client ID aplikacji, z Basic Information", "the app's Client ID, from Basic Information"),
  },
  SLACK_CLIENT_SECRET: {
    about: says("wiele workspace'ów: Client Secret", "many workspaces: the Client Secret"),
    expected: says("Client Secret aplikacji, z Basic Information", "the app's Client Secret, from Basic Information"),
    secret: true,
  },
  SLACK_STATE_SECRET: {
    about: says("wiele workspace'ów: własny losowy sekret", "many workspaces: a random secret of your own"),
    expected: says(
      "co najmniej 16 losowych znaków (openssl rand -hex 32)",
      "at least 16 random characters (openssl rand -hex 32)",
    ),
    secret: true,
  },
  SLACK_APP_TOKEN: {
    about: says("Socket Mode, bez publicznego adresu", "Socket Mode, without a public address"),
    expected: says("token xapp-… z prawem connections:write", "a token xapp-… with connections:write"),
    secret: true,
  },
  SLACK_API_URL: {
    about: says("inne API Slacka, do prób", "another Slack API, for trying"),
    expected: says("adres na slack.com albo na tym komputerze", "an address at slack.com or on this machine"),
  },
  TEAMS_APP_ID: {
    about: says("Application (client) ID bota", "the bot's Application (client) ID"),
    expected: aGuid,
  },
  TEAMS_APP_PASSWORD: {
    about: says("hasło bota", "the bot's password"),
    expected: says(
      "wartość client secret z Certificates & secrets",
      "a client secret's value, from Certificates & secrets",
    ),
    secret: true,
  },
  TEAMS_CERTIFICATE_FILE: {
    about: says("zamiast hasła: certyfikat", "instead of a password: the certificate"),
    expected: pem,
  },
  TEAMS_CERTIFICATE_KEY_FILE: {
    about: says("zamiast hasła: klucz prywatny certyfikatu", "instead of a password: the certificate's private key"),
    expected: pem,
  },
  TEAMS_TENANT_ID: {
    about: says("tenant, w którym bot jest zarejestrowany", "the tenant in which the bot is registered"),
    expected: aGuid,
  },
  TEAMS_ALLOWED_TENANTS: {
    about: says(
      "czyi ludzie mogą korzystać (domyślnie tylko ten tenant)",
      "whose people may use it (default: only that tenant)",
    ),
    expected: says("identyfikatory GUID po przecinku", "GUIDs with commas between them"),
  },
  TEAMS_LOCAL_UNAUTHENTICATED: {
    about: says(
      "1: Teams bez uwierzytelniania, do prób, tylko na 127.0.0.1",
      "1: Teams without authentication, for trying, on 127.0.0.1 only",
    ),
    expected: says("1 albo 0", "1 or 0"),
  },
  API: {
    about: says(
      "on: programy mogą pytać przez POST /v1/check, z tokenem z czy-wolno token create (domyślnie off)",
      "on: programs may ask by POST /v1/check, with a token of czy-wolno token create (default off)",
    ),
    expected: says("on albo off", "on or off"),
  },
  TRY_PAGE: {
    about: says(
      "on: pod /try jest strona do wypróbowania, dla każdego, kto zna adres (domyślnie off)",
      "on: under /try there is the page for trying it, for everybody who knows the address (default off)",
    ),
    expected: says("on albo off", "on or off"),
  },
  DEFAULT_LANG: {
    about: says("język, gdy nikt innego nie wybrał (domyślnie pl)", "the language where nobody chose one (default pl)"),
    expected: says("pl, en, cs, sk albo hu", "pl, en, cs, sk or hu"),
  },
  RECEIPT_DAYS: {
    about: says(
      "ile dni trzymać pokwitowania (domyślnie 90; 0: wcale)",
      "for how many days to keep receipts (default 90; 0: none)",
    ),
    expected: says("liczba od 0 do 3650", "a number from 0 to 3650"),
  },
  NEWS: {
    about: says(
      "off: nie czytać wiadomości Allegro; czytane są tam, gdzie ustawiono REVIEW_CHANNEL",
      "off: do not read Allegro's news; they are read where REVIEW_CHANNEL is set",
    ),
    expected: says("on albo off", "on or off"),
  },
  GITHUB_TOKEN: {
    about: says(
      "token GitHuba bez żadnych praw, tylko dla większego limitu zapytań",
      "a GitHub token without any rights, only for a higher rate limit",
    ),
    expected: says("token z github.com/settings/tokens", "a token from github.com/settings/tokens"),
    secret: true,
  },
  NEWS_PAGES: {
    about: says(
      "strony, na których coś może się zmienić, jak https://help.allegro.com/…#Od kiedy: za # słowa, od których zaczyna się ważna część",
      "pages on which something may change, like https://help.allegro.com/…#Since when: behind # the words with which the part that matters begins",
    ),
    expected: says("adresy https:// po przecinku", "addresses https:// with commas between them"),
  },
  REVIEW_CHANNEL: {
    about: says("gdzie pokazywać szkice zmian zasad", "where drafts of changes of the policy are shown"),
    expected: says("slack:T…/C… albo teams:<tenant>/<rozmowa>", "slack:T…/C… or teams:<tenant>/<conversation>"),
  },
  REVIEWERS: {
    about: says("kto może je publikować", "who may publish them"),
    expected: says(
      "slack:T…/U… lub teams:<tenant>/<użytkownik>, po przecinku",
      "slack:T…/U… or teams:<tenant>/<user>, with commas between them",
    ),
  },
  POLICY_FEED_URL: {
    about: says("skąd brać podpisane zasady, raz na dobę", "where signed policies are fetched from, once a day"),
    expected: says("adres https://…", "an address https://…"),
  },
  POLICY_FEED_KEY: {
    about: says("klucz, którym są podpisane", "the key that they are signed with"),
    expected: says(
      "klucz publiczny, który wypisało policy bundle --new-key (kilka: po przecinku)",
      "the public key that policy bundle --new-key printed (several: with commas)",
    ),
  },
  WORKER: {
    about: says(
      "off: serve nie wysyła zapowiedzi, bo robi to czy-wolno worker (tylko Postgres)",
      "off: serve sends no announcements, because czy-wolno worker does (Postgres only)",
    ),
    expected: says("on albo off", "on or off"),
  },
  WORKER_PORT: {
    about: says(
      "port, na którym czy-wolno worker odpowiada na /metrics, /healthz i /readyz (domyślnie na żadnym)",
      "the port on which czy-wolno worker answers /metrics, /healthz and /readyz (default none)",
    ),
    expected: says("liczba od 0 do 65535", "a number from 0 to 65535"),
  },
  SLACK_POSTS_PER_SECOND: {
    about: says(
      "ile zapowiedzi na sekundę wysyłać do jednego workspace'u (domyślnie 1; 0: bez ograniczeń, do prób)",
      "how many announcements a second to send into one workspace (default 1; 0: no limit, for trying)",
    ),
    expected: says("liczba od 0 do 50", "a number from 0 to 50"),
  },
  DELIVERY_SPREAD_MINUTES: {
    about: says(
      "na ile minut najwyżej rozłożyć zapowiedź dla wielu kanałów (domyślnie 30)",
      "over how many minutes at most an announcement to many channels is spread (default 30)",
    ),
    expected: says("liczba od 0 do 60", "a number from 0 to 60"),
  },
  METRICS_TOKEN: {
    about: says(
      "token do GET /metrics (bez niego tylko z tej maszyny)",
      "the token for GET /metrics (without it this machine only)",
    ),
    expected: says(
      "co najmniej 16 znaków bez spacji: openssl rand -hex 32",
      "16 or more characters without spaces: openssl rand -hex 32",
    ),
    secret: true,
  },
  LOG_LEVEL: {
    about: says("ile zapisywać w logu (domyślnie info)", "how much to log (default info)"),
    expected: says("fatal, error, warn, info, debug albo silent", "fatal, error, warn, info, debug or silent"),
  },
  HTTPS_PROXY: {
    about: says(
      "pośrednik dla ruchu wychodzącego; są też HTTP_PROXY i NO_PROXY",
      "the proxy for what goes out; there are HTTP_PROXY and NO_PROXY, too",
    ),
    expected: says("adres http://host:port", "an address http://host:port"),
    // It may hold a password.
    secret: true,
  },
} as const satisfies Record<string, VariableWords>;

export type VariableName = keyof typeof VARIABLE_WORDS;
