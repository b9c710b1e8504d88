-- The same statements run on H2 2.5 and PostgreSQL 15+. Ids: see DocumentId. Partial dates: 2021, 2021-11 or 2021-11-03.
create table document (
  id              varchar(64)  not null primary key,
  version         integer      not null,
  sha256          varchar(64)  not null unique,
  size            bigint       not null,
  name            varchar(500) not null,
  media_type      varchar(200),
  owner           varchar(200) not null,
  batch           bigint,
  container       varchar(64),
  container_path  varchar(500),
  title_found     varchar(500),
  title_origin    varchar(100),
  title_given     varchar(500),
  date_found      varchar(10),
  date_origin     varchar(100),
  date_given      varchar(10),
  source_found    varchar(500),
  source_origin   varchar(100),
  source_given    varchar(500),
  author          varchar(500),
  language        varchar(20),
  language_origin varchar(100),
  pages           integer      not null,
  ocr             integer,
  status          varchar(20)  not null,
  reason          varchar(30),
  reason_detail   varchar(1000),
  uploaded_at     timestamp with time zone not null,
  extracted_at    timestamp with time zone,
  indexed_at      timestamp with time zone
);
create index document_uploaded_at on document (uploaded_at desc, id);
create index document_status on document (status, uploaded_at desc);
create index document_batch on document (batch);
create index document_container on document (container);
create index document_owner on document (owner, uploaded_at desc);

-- Derived from the originals, and rebuilt at will; apart, so that lists of documents stay light. JSON in all but text.
create table content (
  document    varchar(64) not null primary key references document (id),
  text        text not null,
  pages       text not null,
  sentences   text not null,
  figures     text not null,
  key_figures text not null,
  notes       text not null,
  metadata    text not null
);
