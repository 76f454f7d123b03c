document.documentElement.dataset['bridge'] = 'started';
export {};
