create table collection (
    id uuid primary key,
    texts jsonb not null,
    entries jsonb not null,
    state text not null default 'LIVE' check (state in ('LIVE', 'WITHDRAWN')),
    written_by text not null,
    changed timestamptz not null
);
comment on table collection is 'What the committee put together: ids of practices in its order, and its words';
create index collection_order on collection (changed desc, id) where state = 'LIVE';
create index collection_entries on collection using gin (entries jsonb_path_ops) where state = 'LIVE';
