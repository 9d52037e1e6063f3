create table published_figures (
    place bigint generated always as identity primary key,
    subject text not null,
    version bigint not null,
    country text not null references member (country),
    unit text not null,
    period text not null,
    payload bytea not null,
    unique (subject, version)
);
comment on table published_figures is 'Every table of figures that was ever admitted, with what everybody could read of it';
create index published_figures_of on published_figures (country, unit, period);
