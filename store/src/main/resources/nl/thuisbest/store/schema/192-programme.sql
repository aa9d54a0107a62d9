-- Programmes that people draft and approve in the product; those that are shipped are files.

CREATE TABLE programme_draft (
    id         uuid        PRIMARY KEY,
    revision   integer     NOT NULL,
    content    text        NOT NULL,
    writers    uuid[]      NOT NULL,
    changed_at timestamptz NOT NULL,
    proposed   boolean     NOT NULL,
    remark     text
);
COMMENT ON TABLE programme_draft IS 'Programmes that are being drafted; a row goes when it was approved or thrown away. No personal data.';
COMMENT ON COLUMN programme_draft.id IS 'The draft.';
COMMENT ON COLUMN programme_draft.revision IS 'Counts the changes, so that two writers do not overwrite each other.';
COMMENT ON COLUMN programme_draft.content IS 'The file of the programme so far; it need not be sound.';
COMMENT ON COLUMN programme_draft.writers IS 'Who wrote in it, the first first; none of them approves it.';
COMMENT ON COLUMN programme_draft.changed_at IS 'When it was changed last.';
COMMENT ON COLUMN programme_draft.proposed IS 'Whether it waits for approval; then it is not changed.';
COMMENT ON COLUMN programme_draft.remark IS 'Why it was sent back, until it is proposed again.';

CREATE TABLE programme_edition (
    programme   text        NOT NULL,
    edition     integer     NOT NULL,
    content     text        NOT NULL,
    writers     uuid[]      NOT NULL,
    approved_by uuid        NOT NULL REFERENCES staff,
    approved_at timestamptz NOT NULL,
    PRIMARY KEY (programme, edition),
    CHECK (NOT approved_by = ANY (writers))
);
CREATE INDEX programme_edition_approved_by ON programme_edition (approved_by);
COMMENT ON TABLE programme_edition IS 'Approved editions of programmes, beside those that are shipped; rows are only added.';
COMMENT ON COLUMN programme_edition.programme IS 'Code of the programme.';
COMMENT ON COLUMN programme_edition.edition IS 'Its version; a path stays on the one it began on.';
COMMENT ON COLUMN programme_edition.content IS 'The file as it was approved.';
COMMENT ON COLUMN programme_edition.writers IS 'Who wrote in it, the first first.';
COMMENT ON COLUMN programme_edition.approved_by IS 'Who approved it; none of the writers.';
COMMENT ON COLUMN programme_edition.approved_at IS 'When; it holds from that day.';
