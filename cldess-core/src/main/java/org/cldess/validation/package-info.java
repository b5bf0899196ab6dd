/**
 * What is wrong, all of it at once, with its place and the way out.
 *
 * <p>A {@link org.cldess.validation.Violation} is one problem; {@link org.cldess.validation.Violations} are all of them, and can
 * be thrown as they are. A change that is asked gives an {@link org.cldess.validation.Answer}: granted, or refused with every
 * reason. A file that is read gives a {@link org.cldess.validation.Reading}: what could be read, and every problem.
 */
package org.cldess.validation;
