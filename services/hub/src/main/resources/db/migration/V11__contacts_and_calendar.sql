create table member_contact (
    country text primary key references member (country),
    site text,
    email text,
    check (site is not null or email is not null)
);
comment on table member_contact is 'How the public reaches a mechanism: its public site and the mailbox of its office, never of a person';

create table calendar_entry (
    uid uuid primary key,
    country text not null references member (country),
    body text,
    procedure text,
    due text,
    submitted text,
    sequence integer not null default 0 check (sequence >= 0),
    changed timestamptz not null,
    check ((body is null) = (procedure is null) and (body is null) = (due is null)),
    check (body is not null or submitted is null)
);
comment on table calendar_entry is 'Entries of published reporting calendars under ids that calendar programs keep; without content once they are taken back';
create index calendar_entry_of on calendar_entry (country);

create table calendar_edition (
    country text primary key references member (country),
    subject text not null,
    version bigint not null
);
comment on table calendar_edition is 'Which edition of a country''s reporting calendar the entries were read from';
