create table hub_key (
    kid text primary key,
    public_key text not null,
    since timestamptz not null
);
comment on table hub_key is 'Every public key with which the hub ever signed; shared records of the past name them';

create table member (
    country text primary key check (country ~ '^[a-z]{2}$'),
    subject_id uuid not null unique,
    names jsonb not null,
    status text not null check (status in ('ADMITTED', 'SUSPENDED', 'DEPARTED')),
    since date not null,
    regional_group text not null,
    executive_committee boolean not null,
    version bigint not null check (version > 0),
    event_id uuid not null,
    published_version bigint not null default 0
);
comment on column member.event_id is 'Id of the event that publishes this version; the same when it has to be sent again';
comment on column member.published_version is 'Last version known to be on the network topic';

create table member_key (
    kid text primary key,
    country text not null references member (country),
    public_key text not null,
    revoked date
);
create index member_key_by_country on member_key (country);
