/**
 * The record of processing (<i>{@index "registre des traitements"}</i>), and the information given to persons whose
 * data are collected.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.register;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
