create table published_declaration (
    subject text primary key,
    kind text not null check (kind in ('MECHANISM', 'OBLIGATIONS')),
    country text not null references member (country),
    version bigint not null,
    payload bytea not null,
    at timestamptz not null
);
comment on table published_declaration is 'What members say of themselves now: profile and reporting obligations; what is taken back goes';
create index published_declaration_of on published_declaration (country, kind);
