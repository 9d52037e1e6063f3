-- The conditions are those of the query that asks it (hub.home.Freshness); else it would not be used.
create index admission_newest_of_source on admission (source, admitted)
    where state = 'LIVE'
        and split_part(subject, '/', 1) in ('practice', 'progress', 'mechanism', 'obligations');
