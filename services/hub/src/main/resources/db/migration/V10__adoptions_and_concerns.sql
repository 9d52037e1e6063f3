create table adoption (
    id uuid primary key,
    practice uuid not null,
    country text not null references member (country),
    language text,
    text text,
    own uuid check (own <> practice),
    person text not null,
    at timestamptz not null,
    unique (practice, country),
    check ((language is null) = (text is null))
);
comment on table adoption is 'A member says that its mechanism adapted a practice; what is taken back goes';
comment on column adoption.own is 'The member''s practice that came of it; told only while that one is named';
create index adoption_by_country on adoption (country);
create index adoption_by_own on adoption (own) where own is not null;

-- What readers may be told of adoptions, decided in one place. Who adapted a practice without a name says as well that the practice is not
-- theirs: such members are counted, never named. Whoever adapted its own practice before that was named is not told either.
create view told_adoption as
select adoption.id, adoption.practice, adoption.country, adoption.language, adoption.text, adoption.at,
    case when own.subject is not null then adoption.own end as own,
    starts_with(practice.source, '/members/') as is_named
from adoption
join admission practice on practice.subject = 'practice/' || adoption.practice::text
    and practice.state = 'LIVE' and practice.source <> '/members/' || adoption.country
left join admission own on own.subject = 'practice/' || adoption.own::text
    and own.state = 'LIVE' and own.source = '/members/' || adoption.country;

create table concern (
    id uuid primary key,
    reference uuid not null unique,
    practice uuid not null,
    kind text not null check (kind in ('PERSON', 'FACT', 'BROKEN', 'TRANSLATION', 'OTHER')),
    language text not null,
    text text not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    on_day date not null,
    answer_language text,
    answer text,
    changed date not null,
    check ((answer is null) = (answer_language is null))
);
comment on table concern is 'What somebody says is wrong with a practice; never who said it; rows go when they are no longer needed';
comment on column concern.reference is 'Known to whoever reported alone: the address under which the answer is read';
create index concern_open on concern (state, kind, on_day);
create index concern_of on concern (practice);
