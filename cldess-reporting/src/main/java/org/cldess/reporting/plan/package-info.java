/** The action plan (<i>{@index "plan d’action"}</i>): what happens when, and what is off track, by objective. */
package org.cldess.reporting.plan;
