const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#3438a8"/><path d="M8 9h6v5M8 23h6v-5m0-2h10m-4-4 4 4-4 4" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** The site's icon as a data address: browsers ask for a file again whenever the address changes. */
export const icon = `data:image/svg+xml,${encodeURIComponent(svg)}`;
