/**
 * The cases of a group with the service worker that the built pages ask for. Without it they take
 * half as long: in each fresh corner of a browser it fetches and keeps whatever there is.
 */
export const working = (group) =>
  Object.fromEntries(
    Object.entries(group).map(([title, body]) => {
      const works = (page, site, tools) => {
        site.work();
        return body(page, site, tools);
      };
      // What a worker keeps is there for every page of its corner, and may come to be there later.
      return [title, Object.assign(works, { alone: true })];
    }),
  );
