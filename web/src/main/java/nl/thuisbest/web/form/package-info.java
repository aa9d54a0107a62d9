/**
 * Forms and JSON made from a record. Input becomes one tree of text; the binder makes the record
 * from it or tells all problems, each at its path; the form builder shows the record as fields with
 * what was typed and what is wrong. Nothing here knows a single action.
 */
@NullMarked
package nl.thuisbest.web.form;

import org.jspecify.annotations.NullMarked;
