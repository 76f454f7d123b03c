const root = document.getElementById('root');
if (root !== null) root.dataset['started'] = 'true';
export {};
