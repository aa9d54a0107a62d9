/** The binder and the form builder, on records of the core and on one made for the test. */
@NullMarked
package nl.thuisbest.web.form;

import org.jspecify.annotations.NullMarked;
