create table admission (
    subject text primary key,
    owner text not null references member (country),
    version bigint not null check (version > 0),
    event_id uuid not null,
    state text not null check (state in ('LIVE', 'WITHDRAWN')),
    source text not null,
    admitted date not null,
    searchable_version bigint not null default 0
);
comment on table admission is 'The newest admitted version of every subject; never its content';
comment on column admission.source is 'Whom the shared topic names: /members/<cc>, /groups/<code> or /network';
comment on column admission.admitted is 'Day on the shared topic; the first of the month when the member is not named';
create index admission_by_owner on admission (owner);

create table answer (
    country text not null,
    event_id uuid not null,
    subject text not null,
    version bigint not null,
    digest text not null,
    codes text[] not null,
    at timestamptz not null,
    primary key (country, event_id)
);
comment on table answer is 'What was answered to every event a member truly sent; without codes it was admitted';
create index answer_by_country on answer (country, at);

create table refusal (
    topic text not null,
    partition integer not null,
    record_offset bigint not null,
    country text,
    codes text[] not null,
    day date not null,
    primary key (topic, partition, record_offset)
);
comment on table refusal is 'Every record that was refused, forged ones included, by the place where it lay';
create index refusal_by_country on refusal (country, day);
