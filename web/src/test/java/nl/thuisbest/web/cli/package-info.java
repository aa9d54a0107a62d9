/** Tests of the command line, from the start script to exit codes. */
@NullMarked
package nl.thuisbest.web.cli;

import org.jspecify.annotations.NullMarked;
