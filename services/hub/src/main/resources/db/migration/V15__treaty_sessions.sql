create table treaty_session (
    body text not null,
    session integer not null check (session between 1 and 999),
    first_day date,
    last_day date,
    source text,
    sequence integer not null default 0 check (sequence >= 0),
    written_by text not null,
    changed timestamptz not null,
    primary key (body, session),
    check ((first_day is null) = (last_day is null) and (first_day is null) = (source is null)),
    check (last_day >= first_day)
);
comment on table treaty_session is 'Sessions of treaty bodies as they were announced, entered by the committee; without days once they are taken back, so that calendar programs strike them out';
