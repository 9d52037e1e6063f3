alter table collection add column revision integer not null default 1 check (revision > 0);
comment on column collection.revision is 'Counts up with each change; whoever changes another one than the newest is refused';
comment on column collection.entries is 'Practices in order, each with a sentence and whether the practice was named when that was written; without that word it was';
