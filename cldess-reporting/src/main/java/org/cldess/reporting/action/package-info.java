/** The action sheets (<i>{@index "fiches actions"}</i>): who does what, when, for how much, and how far it has come. */
@NullMarked
@WithTexts
package org.cldess.reporting.action;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
