/**
 * Documents that come in and go out: judged by their bytes and never by their name, kept encrypted,
 * handed out as files that a browser does not open by itself.
 */
@NullMarked
package nl.thuisbest.web.document;

import org.jspecify.annotations.NullMarked;
