create table version_day (
    practice uuid not null references change (practice) on delete cascade,
    version bigint not null check (version > 0),
    day date not null,
    primary key (practice, version)
);
comment on table version_day is 'Days on which versions of named practices were told; nothing of practices without a name or withdrawn ones';

-- What is told now under a country's name. Days of versions before it were never held.
insert into version_day (practice, version, day)
select practice, version, day from change where named and not withdrawn;
