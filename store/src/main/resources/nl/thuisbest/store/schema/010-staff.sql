create table staff (
    staff_id uuid primary key,
    login text not null unique check (login = lower(login) and length(login) between 2 and 80),
    given_name text not null,
    family_name text not null,
    roles text[] not null check (cardinality(roles) > 0),
    register text,
    register_number text,
    password_hash text not null,
    language text check (language in ('nl', 'en')),
    active boolean not null default true,
    fictional boolean not null default false,
    created_at timestamptz not null default now(),
    check ((register is null) = (register_number is null))
);
comment on table staff is 'Professionals with an account. Names of families are never here.';
comment on column staff.password_hash is 'Argon2id, with its parameters and salt.';
comment on column staff.fictional is 'Made by the demo; may be chosen on the sign-in page of the demo.';

create table sign_in_failure (
    failure_id bigint generated always as identity primary key,
    subject text not null,
    at timestamptz not null
);
create index sign_in_failure_subject on sign_in_failure (subject, at);
comment on table sign_in_failure is 'Failed sign-ins of the last hour, to slow down guessing on all nodes together.';
comment on column sign_in_failure.subject is 'Keyed hash of account and address, never the name itself.';

create table setting (
    name text primary key,
    value text not null
);
comment on table setting is 'Small facts of this installation, such as the days the demo clock is moved.';

create table access_log (
    entry_id bigint generated always as identity primary key,
    at timestamptz not null,
    staff_id uuid not null references staff,
    role text not null,
    trajectory_id uuid,
    what text not null,
    purpose text
);
create index access_log_trajectory on access_log (trajectory_id, at);
create index access_log_staff on access_log (staff_id, at);
comment on table access_log is 'Every view of a dossier: who, in which role, what, when.';
comment on column access_log.purpose is 'Why, where the viewer was asked for it.';
