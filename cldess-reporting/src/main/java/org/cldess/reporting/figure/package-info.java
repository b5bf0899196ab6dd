/**
 * The figures of a contract (<i>{@index "chiffres clés"}</i>). Each has one name, one definition and one place that
 * proves it; every page takes it from here, so that equal words have equal figures.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.figure;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
