/**
 * Tests in a real browser: one server and one browser for the whole run, a context of its own for
 * each test.
 */
@NullMarked
package nl.thuisbest.web.browser;

import org.jspecify.annotations.NullMarked;
