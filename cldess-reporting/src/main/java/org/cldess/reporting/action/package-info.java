/** The action sheets (<i>{@index "fiches actions"}</i>): who does what, when, for how much, and how far it has come. */
package org.cldess.reporting.action;
