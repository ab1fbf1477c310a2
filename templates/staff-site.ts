/** True on the site for the hospital's own staff (`build --staff`, and `dev`), which is never public. */
export const isStaffSite = import.meta.env.STAFF_SITE === true;
