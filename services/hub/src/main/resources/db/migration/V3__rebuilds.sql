create table rebuild (
    id uuid primary key,
    state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    index_name text not null,
    started timestamptz not null,
    ended timestamptz,
    total bigint not null default 0,
    read bigint not null default 0,
    reason text
);
comment on column rebuild.total is 'Records on the shared topic when the replay began';
create unique index one_rebuild_at_a_time on rebuild (state) where state = 'RUNNING';
