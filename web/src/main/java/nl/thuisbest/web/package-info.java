@NullMarked
package nl.thuisbest.web;

import org.jspecify.annotations.NullMarked;
