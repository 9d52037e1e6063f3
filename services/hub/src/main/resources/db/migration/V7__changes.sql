create table change (
    practice uuid primary key,
    newest bigint not null check (newest > 0),
    named boolean not null default false,
    place bigint unique,
    day date,
    version bigint,
    withdrawn boolean,
    waiting text check (waiting in ('LIVE', 'WITHDRAWN')),
    recalled boolean not null default false,
    check ((place is null) = (day is null)),
    check ((place is null) = (version is null)),
    check ((place is null) = (withdrawn is null)),
    check (place is not null or waiting is not null),
    check (not named or (place is not null and waiting is null)),
    check (not recalled or (place is null and waiting is not null))
);
comment on table change is 'The newest change of every practice as readers are told of it; never its content';
comment on column change.newest is 'Version that was noted last, told or waiting';
comment on column change.named is 'Whether what is told was published under its country''s name';
comment on column change.place is 'Its place in the order of telling; a waiting change has none, so the places of others show no gap';
comment on column change.waiting is 'What is told at the turn of the month, of a practice without a name';
comment on column change.recalled is 'Told as withdrawn at once, without place and day, until what waits is told';
create index change_of_day on change (day, place);
create index change_waiting on change (practice) where waiting is not null;

create table change_state (
    only_one boolean primary key default true check (only_one),
    last_place bigint not null,
    last_day date not null,
    open_month date not null check (extract(day from open_month) = 1)
);
comment on table change_state is 'Where the order of telling ends; locked by whoever adds to it';

create table change_mark (
    place bigint primary key,
    token uuid not null default gen_random_uuid()
);
comment on table change_mark is 'A random word for every step that gave places, by the last of these: a database that was restored has others';

-- Practices of hubs that kept no changes so far. Ids are random, as is the order within a day.
with known as (
    select split_part(subject, '/', 2)::uuid as practice, version, state,
        starts_with(source, '/members/') as named, admitted,
        date_trunc('month', now() at time zone 'UTC')::date as this_month
    from admission
    where starts_with(subject, 'practice/') and searchable_version = version
), told as (
    select *, case when named then admitted
        else (date_trunc('month', admitted) + interval '1 month')::date end as told_on
    from known
)
insert into change (practice, newest, named, place, day, version, withdrawn, waiting, recalled)
select practice, version, named, place, told_on, version, state = 'WITHDRAWN', null, false
from (
    select *, row_number() over (order by told_on, gen_random_uuid()) as place
    from told where named or told_on <= this_month
) as placed
union all
select practice, version, false, null, null, null, null, state, state = 'WITHDRAWN'
from told where not named and told_on > this_month;

insert into change_state (last_place, last_day, open_month)
select coalesce(max(place), 0),
    coalesce(max(day), date_trunc('month', now() at time zone 'UTC')::date),
    date_trunc('month', now() at time zone 'UTC')::date
from change;
insert into change_mark (place) select 0 union select last_place from change_state;
