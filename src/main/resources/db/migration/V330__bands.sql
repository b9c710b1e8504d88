-- Thirty rows a document at random places: one index instead of two, and no reference to check for each.
create table band (
  band     bigint      not null,
  document varchar(64) not null,
  primary key (band, document)
);
insert into band (band, document) select band, document from fingerprint_band;
drop table fingerprint_band;
