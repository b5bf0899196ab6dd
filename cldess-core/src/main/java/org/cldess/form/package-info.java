/**
 * The structure of the records of the model, declared at their components and read once. All code that traverses the
 * model (reading, writing, checks, views by day and audience, pointers, changes) uses this package, so that each
 * component is declared in only one place.
 */
@NullMarked
@WithTexts
package org.cldess.form;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
