-- What tells texts that are nearly the same: derived from the content. Documents that have a band in common are compared.
create table fingerprint (
  document  varchar(64) not null primary key references document (id),
  runs      integer     not null,
  signature bytea       not null
);
create table fingerprint_band (
  band     bigint      not null,
  document varchar(64) not null references document (id),
  primary key (band, document)
);
create index fingerprint_band_document on fingerprint_band (document);
