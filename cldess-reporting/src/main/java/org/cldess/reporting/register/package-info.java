/**
 * The record of processing (<i>{@index "registre des traitements"}</i>), and the information given to persons whose
 * data are collected.
 */
@WithTexts
package org.cldess.reporting.register;

import org.cldess.language.WithTexts;
