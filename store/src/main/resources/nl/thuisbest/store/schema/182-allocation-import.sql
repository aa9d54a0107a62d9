-- Allocations of municipalities that were read in and are no path yet; the person stands in the register.

CREATE TABLE allocation_import (
    id          uuid        PRIMARY KEY,
    imported_by uuid        NOT NULL REFERENCES staff,
    imported_at timestamptz NOT NULL,
    person      uuid        NOT NULL,
    entered     boolean     NOT NULL,
    nonce       bytea       NOT NULL,
    content     bytea       NOT NULL
);
CREATE INDEX allocation_import_imported_by ON allocation_import (imported_by);
COMMENT ON TABLE allocation_import IS 'Allocations that wait to be completed; a row goes when it became a path or was thrown away.';
COMMENT ON COLUMN allocation_import.id IS 'The import, and the path that comes of it.';
COMMENT ON COLUMN allocation_import.imported_by IS 'Who read it in.';
COMMENT ON COLUMN allocation_import.imported_at IS 'When.';
COMMENT ON COLUMN allocation_import.person IS 'The young person, in the register.';
COMMENT ON COLUMN allocation_import.entered IS 'Whether the import entered the person; thrown away, the person goes too.';
COMMENT ON COLUMN allocation_import.nonce IS 'Nonce of the content.';
COMMENT ON COLUMN allocation_import.content IS 'Municipality and products, encrypted; no name and no BSN.';
