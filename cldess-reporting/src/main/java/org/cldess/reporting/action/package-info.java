/** The action sheets (<i>{@index "fiches actions"}</i>): who, when, for how much, and where it stands. */
package org.cldess.reporting.action;
