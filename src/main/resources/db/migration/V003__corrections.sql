-- What people say of figures. The number is found again by its sentence and its place there, so that it survives a new extraction.
create sequence correction_seq start with 50 increment by 50;
create table correction (
  id            bigint       not null primary key,
  document      varchar(64)  not null references document (id),
  sentence_hash varchar(64)  not null,
  number_text   varchar(200) not null,
  nth           integer      not null,
  verdict       varchar(20)  not null,
  figure_kind   varchar(20),
  figure_op     varchar(20),
  figure_value  varchar(100),
  figure_min    varchar(100),
  figure_max    varchar(100),
  figure_unit   varchar(50),
  counted       varchar(500),
  account       varchar(200) not null,
  said_at       timestamp with time zone not null,
  unique (document, sentence_hash, number_text, nth)
);
