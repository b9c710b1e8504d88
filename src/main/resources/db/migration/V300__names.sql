-- People, organisations and places: derived, like the rest of the content. JSON.
alter table content add column names text;

-- What a person says of a name found in a document; no given name: it is none. Outlives a new extraction.
create table name_correction (
  document   varchar(64)  not null references document (id),
  type       varchar(20)  not null,
  name       varchar(300) not null,
  given_type varchar(20),
  given_name varchar(300),
  primary key (document, type, name)
);

-- Acronyms as the documents explain them.
create table learnt_acronym (
  document     varchar(64)  not null references document (id),
  letters      varchar(20)  not null,
  full_name    varchar(300) not null,
  organisation boolean      not null,
  primary key (document, letters)
);
create index learnt_acronym_letters on learnt_acronym (letters, full_name);
