create table outgoing (
    place bigint generated always as identity primary key,
    subject text not null,
    version bigint not null check (version > 0),
    event_id uuid not null unique,
    type text not null,
    source text not null,
    topic text not null,
    day date not null,
    payload bytea not null,
    published boolean not null default false,
    unique (subject, version)
);
comment on table outgoing is 'What the hub itself says on the backbone: the newest of every subject, and whatever has not arrived yet';
create index outgoing_waiting on outgoing (place) where not published;

create table written (
    person text not null,
    what text not null,
    at timestamptz not null
);
comment on table written is 'Who wrote how often within a day; older rows go';
create index written_by_person on written (person, what, at);

create table notice (
    id uuid primary key,
    kind text not null check (kind in ('DECISION', 'NOTICE')),
    day date not null,
    texts jsonb not null,
    state text not null default 'LIVE' check (state in ('LIVE', 'WITHDRAWN')),
    written_by text not null,
    at timestamptz not null
);
create index notice_order on notice (day desc, at desc) where state = 'LIVE';

create table assistance (
    id uuid primary key,
    country text not null references member (country),
    kind text not null check (kind in ('REQUEST', 'OFFER')),
    texts jsonb not null,
    areas text[] not null,
    themes text[] not null,
    state text not null default 'LIVE' check (state in ('LIVE', 'WITHDRAWN')),
    written_by text not null,
    at timestamptz not null
);
create index assistance_order on assistance (at desc) where state = 'LIVE';

create table question (
    id uuid primary key,
    practice uuid not null,
    asker text not null,
    asker_country text not null references member (country),
    language text not null,
    text text not null,
    state text not null default 'LIVE' check (state in ('LIVE', 'WITHDRAWN')),
    at timestamptz not null,
    answer_language text,
    answer text,
    answered_by text,
    answered_on date
);
comment on column question.practice is 'Whose it is stands in the admission ledger alone';
create index question_by_asker on question (asker, at desc) where state = 'LIVE';
create index question_by_practice on question (practice, at desc) where state = 'LIVE';
