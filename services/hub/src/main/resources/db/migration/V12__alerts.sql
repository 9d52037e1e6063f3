create table letter_address (
    person text not null,
    address text not null,
    language text not null,
    confirmation uuid not null unique,
    asked timestamptz not null,
    due timestamptz,
    attempts int not null default 0,
    fault text,
    confirmed boolean not null default false,
    primary key (person, address),
    check (not confirmed or due is null)
);
comment on table letter_address is 'Where people want letters; nothing but the request to confirm goes to an address that nobody confirmed';
comment on column letter_address.confirmation is 'Known to whoever reads mail at the address';
comment on column letter_address.due is 'When the request to confirm leaves; null once it did, or where none is needed';
create index letter_address_due on letter_address (due) where due is not null;

create table saved_search (
    id uuid primary key,
    person text not null,
    name text not null,
    search text not null,
    language text not null,
    frequency text not null check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY', 'MONTHLY')),
    way text not null check (way in ('MAIL', 'FEED', 'WEBHOOK')),
    target text not null,
    secret text not null,
    token uuid not null unique,
    place bigint not null,
    due timestamptz not null,
    attempts int not null default 0,
    failing_since timestamptz,
    fault text,
    stopped text check (stopped in ('BY_PERSON', 'BY_LINK', 'BY_FAILURE')),
    check ((attempts = 0) = (failing_since is null))
);
comment on table saved_search is 'Searches of which people want to be told what is new';
comment on column saved_search.search is 'Address of the search page';
comment on column saved_search.target is 'E-mail address, or address of a webhook; empty for a feed';
comment on column saved_search.secret is 'Signs what goes to a webhook; empty for the others';
comment on column saved_search.token is 'Known to its owner alone: ends the letters, or opens the feed';
comment on column saved_search.place is 'Up to which place of the changes its owner was told; noted after sending';
create index saved_search_of on saved_search (person);
create index saved_search_due on saved_search (due) where stopped is null and way <> 'FEED';

create table alert_delivery (
    number bigint generated always as identity primary key,
    alert uuid not null,
    at timestamptz not null,
    practices int not null,
    fault text,
    reply int not null default 0
);
comment on table alert_delivery is 'Attempts to tell people, for themselves; never what was told';
create index alert_delivery_of on alert_delivery (alert, number);

create table withdrawal_wish (
    person text primary key,
    id uuid not null unique,
    address text not null,
    language text not null,
    token uuid not null unique,
    due timestamptz not null,
    attempts int not null default 0,
    failing_since timestamptz,
    fault text,
    stopped text check (stopped in ('BY_PERSON', 'BY_LINK', 'BY_FAILURE')),
    check ((attempts = 0) = (failing_since is null))
);
comment on table withdrawal_wish is 'Where people want to hear that something they took along was withdrawn';
comment on column withdrawal_wish.token is 'Known to whoever reads the letters: ends them';

create table watched_export (
    id uuid primary key,
    person text not null,
    day date not null,
    search text not null
);
comment on table watched_export is 'Files of which somebody wants to hear when something in them is withdrawn; never their content';
create index watched_export_of on watched_export (person);

create table watched_practice (
    export uuid not null references watched_export on delete cascade,
    practice uuid not null,
    primary key (export, practice)
);
create index watched_practice_of on watched_practice (practice);

create table withdrawal_told (
    person text not null,
    practice uuid not null,
    sent boolean not null,
    primary key (person, practice)
);
comment on table withdrawal_told is 'Who was told that a practice is gone';
comment on column withdrawal_told.sent is 'False: it had lost its name when it was taken along, which is nothing to tell';

-- What people took along and what they are to be told of it. A practice that lost its name is told like one that was withdrawn, as in feeds.
create view untold_withdrawal as
select watched.person, watched.practice, watched.day, watched.is_adopted
from (
    select person, practice, day, false as is_adopted from watched_export join watched_practice on export = id
    union all
    select person, practice, (at at time zone 'UTC')::date, true from adoption
) as watched
join change on change.practice = watched.practice
left join withdrawal_told told on told.person = watched.person and told.practice = watched.practice
where case when change.waiting = 'WITHDRAWN' or (change.waiting is null and change.withdrawn) then told.sent is not true
    else change.recalled and told.sent is null end;
