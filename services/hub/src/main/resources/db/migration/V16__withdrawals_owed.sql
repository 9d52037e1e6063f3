create table withdrawal_owed (
    person text not null,
    practice uuid not null,
    day date not null,
    is_adopted boolean not null,
    primary key (person, practice)
);
comment on table withdrawal_owed is 'Who is still to be told that a practice lost its name, although the changes would not say so any more: the month turned, or it was taken along anew';
comment on column withdrawal_owed.day is 'Of the file that holds the name, or of the adoption';

drop view untold_withdrawal;

create view taken_along as
select person, practice, day, false as is_adopted from watched_export join watched_practice on export = id
union all
select person, practice, (at at time zone 'UTC')::date, true from adoption;
comment on view taken_along is 'What people downloaded with the wish to hear of withdrawals, or said that their country adapted';

-- What people are to be told of what they took along. A practice that lost its name is told like one that was withdrawn, as in feeds.
create view untold_withdrawal as
select taken.person, taken.practice, taken.day, taken.is_adopted, state.is_gone
from taken_along as taken
join change on change.practice = taken.practice
cross join lateral (select coalesce(change.waiting = 'WITHDRAWN', change.withdrawn, false) as is_gone) as state
left join withdrawal_told told on told.person = taken.person and told.practice = taken.practice
where case when state.is_gone then told.sent is not true else change.recalled and told.sent is null end
union all
select owed.person, owed.practice, owed.day, owed.is_adopted, false
from withdrawal_owed as owed
join change on change.practice = owed.practice
where (not change.named or change.withdrawn) and exists (
    select from taken_along as taken where taken.person = owed.person and taken.practice = owed.practice);
comment on column untold_withdrawal.is_gone is 'Whether it was withdrawn; else it lost its name';
