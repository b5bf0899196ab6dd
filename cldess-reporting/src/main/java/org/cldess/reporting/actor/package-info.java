/** Who is who (<i>{@index "qui est qui"}</i>): each body’s place towards the social economy and inclusion, with the reasons. */
package org.cldess.reporting.actor;
