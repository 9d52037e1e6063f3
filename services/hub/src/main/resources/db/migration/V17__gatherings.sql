create table gathering (
    id uuid primary key,
    kind text,
    first_day date,
    last_day date,
    city text,
    country text check (country ~ '^[a-z]{2}$'),
    online boolean,
    convener text,
    source text,
    texts jsonb,
    cancelled boolean,
    revision integer not null default 1 check (revision > 0),
    written_by text not null,
    changed timestamptz not null,
    check (num_nulls(kind, first_day, last_day, online, convener, texts, cancelled) in (0, 7)),
    check ((city is null) = (country is null)),
    check (kind is null or online or country is not null),
    check (last_day >= first_day)
);
comment on table gathering is 'Gatherings of the network, entered by the committee; nothing but the id once they are taken back, so that calendar programs strike them out';
comment on column gathering.revision is 'Counts up with each change; whoever changes another one than the newest is refused';
comment on column gathering.country is 'ISO 3166-1 alpha-2 in lower case; empty where everybody meets online';
create index gathering_order on gathering (first_day desc, id);
