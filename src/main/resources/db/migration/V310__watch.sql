-- Searches that people keep. The feed's key is kept in clear: its owner copies it at any time, and it opens one search alone.
create sequence saved_search_seq start with 50 increment by 50;
create table saved_search (
  id         bigint        not null primary key,
  account_id bigint        not null references account (id),
  label      varchar(200)  not null,
  address    varchar(2000) not null,
  feed_key   varchar(64)   not null,
  email      varchar(254),
  language   varchar(5)    not null,
  created_at timestamp with time zone not null,
  checked_at timestamp with time zone not null
);
create index saved_search_account on saved_search (account_id);

-- What alerts told, so that nothing is told twice: also of documents that are gone.
create table told (
  search_id bigint      not null references saved_search (id),
  document  varchar(64) not null,
  told_at   timestamp with time zone not null,
  primary key (search_id, document)
);
