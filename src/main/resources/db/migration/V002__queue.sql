-- One row per document with work to do. What is wanted may change while a worker has it: revision then differs at the end.
create table job (
  document     varchar(64)  not null primary key,
  sha256       varchar(64)  not null,
  task         varchar(20)  not null,
  revision     integer      not null,
  owner        varchar(200) not null,
  slow         boolean      not null,
  turn         bigint       not null,
  claims       integer      not null,
  attempts     integer      not null,
  due_at       timestamp with time zone not null,
  leased_until timestamp with time zone,
  holder       varchar(64),
  enqueued_at  timestamp with time zone not null
);
create index job_turn on job (turn);
create index job_owner on job (owner, turn);
create index job_holder on job (holder);

-- Files found in containers. The same bytes may lie in many.
create table member (
  container varchar(64)  not null references document (id),
  path      varchar(500) not null,
  document  varchar(64)  not null references document (id),
  primary key (container, path)
);
create index member_document on member (document);
