-- Who may do what. Times are kept with their zone; only hashes of passwords, links and tokens are stored.
create sequence account_seq start with 50 increment by 50;
create table account (
    id         bigint                   not null primary key,
    name       varchar(120)             not null,
    name_key   varchar(120)             not null,
    role       varchar(20)              not null,
    password   varchar(400),
    stamp      integer                  not null,
    link_hash  varchar(64),
    link_ends  timestamp with time zone,
    created_at timestamp with time zone not null,
    closed     boolean                  not null,
    constraint account_name_once unique (name_key),
    constraint account_link_once unique (link_hash)
);

create sequence api_token_seq start with 50 increment by 50;
create table api_token (
    id         bigint                   not null primary key,
    account_id bigint                   not null references account (id),
    label      varchar(120)             not null,
    hash       varchar(64)              not null,
    created_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    constraint api_token_hash_once unique (hash)
);
create index api_token_by_account on api_token (account_id);
